// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;

/** Makes functions for tests. */
final class TestFunctions {

    private TestFunctions() {}

    /**
     * A function of float tensors.
     *
     * @param returns output to what the body gives it, in the signature's order
     */
    static FunctionDef function(
            String name, List<String> arguments, LinkedHashMap<String, String> returns, NodeDef... body) {
        OpDef.Builder signature = OpDef.newBuilder().setName(name);
        arguments.forEach(argument -> signature.addInputArg(argument(argument)));
        returns.keySet().forEach(output -> signature.addOutputArg(argument(output)));
        return FunctionDef.newBuilder()
                .setSignature(signature)
                .putAllRet(returns)
                .addAllNodeDef(List.of(body))
                .build();
    }

    static FunctionDef function(
            String name, List<String> arguments, Map.Entry<String, String> result, NodeDef... body) {
        return function(name, arguments, returns(result.getKey(), result.getValue()), body);
    }

    /** Outputs and what the body gives them, in turn. */
    static LinkedHashMap<String, String> returns(String... pairs) {
        LinkedHashMap<String, String> returns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            returns.put(pairs[i], pairs[i + 1]);
        }
        return returns;
    }

    static NodeDef call(String function, String name, String... inputs) {
        return TestNodes.node("StatefulPartitionedCall", name, inputs).toBuilder()
                .putAttr(
                        "f",
                        AttrValue.newBuilder()
                                .setFunc(NameAttrList.newBuilder().setName(function))
                                .build())
                .build();
    }

    private static OpDef.ArgDef argument(String name) {
        return OpDef.ArgDef.newBuilder()
                .setName(name)
                .setType(DataType.DT_FLOAT)
                .build();
    }
}
