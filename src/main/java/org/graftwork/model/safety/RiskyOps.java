// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.model.safety.RiskyOp.Risk;
import org.tensorflow.proto.NodeDef;

/**
 * Which operations of TensorFlow 2.18 do more than compute, as far as their names and descriptions tell. What reads from
 * a reader, an iterator or a summary writer is not listed where the operation that makes it is. This is a reason to ask
 * a person, and no sandbox: a defect in an operation that only computes is not guarded against.
 */
final class RiskyOps {

    private static final String READING = """
            ReadFile MatchingFiles MatchingFilesDataset ExperimentalMatchingFilesDataset RecordInput Skipgram
            FixedLengthRecordReader FixedLengthRecordReaderV2 LMDBReader TextLineReader TextLineReaderV2 TFRecordReader
            TFRecordReaderV2 WholeFileReader WholeFileReaderV2
            CSVDataset CSVDatasetV2 ExperimentalCSVDataset FixedLengthRecordDataset FixedLengthRecordDatasetV2
            LMDBDataset ExperimentalLMDBDataset SqlDataset ExperimentalSqlDataset TFRecordDataset TFRecordDatasetV2
            TextLineDataset LoadDataset ListSnapshotChunksDataset SnapshotChunkDataset SnapshotDatasetReader
            SnapshotNestedDatasetReader
            Restore RestoreSlice RestoreV2 DTensorRestoreV2 LoadAndRemapMatrix GenerateVocabRemapping
            InitializeTableFromTextFile InitializeTableFromTextFileV2
            """;

    private static final String WRITING = """
            WriteFile Save SaveSlices SaveV2 MergeV2Checkpoints
            SaveDataset SaveDatasetV2 SnapshotDataset SnapshotDatasetV2 CacheDataset CacheDatasetV2 DatasetToTFRecord
            ExperimentalDatasetToTFRecord
            CreateSummaryFileWriter CreateSummaryDbWriter ImportEvent WriteAudioSummary WriteGraphSummary
            WriteHistogramSummary WriteImageSummary WriteRawProtoSummary WriteScalarSummary WriteSummary
            StatsAggregatorSetSummaryWriter CalibrationStatisticsSaver
            DumpTensor DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary
            DebugNumericSummaryV2
            """;

    private static final String RUNNING = """
            PyFunc PyFuncStateless EagerPyFunc MlirPassthroughOp Abort DatasetFromGraph TfLiteSubgraphExecute
            XlaCallModule XlaCustomCall XlaCustomCallV2 XlaHostCompute _XlaHostComputeMlir _XlaRun
            TPUCompile TPUExecute TPUExecuteAndUpdateVariables _TPUCompileMlir _XlaCompile _XlaCompileMlirPlaceholderProgramKey
            """;

    private static final String CONNECTING = """
            DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset
            RegisterDatasetV2 DistributedSave FileSystemSetConfiguration RemoteCall WorkerHeartbeat
            RpcCall RpcCheckStatus RpcClient RpcGetValue RpcServer RpcServerRegister RpcServerStart
            DeleteRpcFutureResource
            Send Recv _Send _Recv _HostSend _HostRecv
            CollectiveAllToAllV2 CollectiveAllToAllV3 CollectiveAssignGroupV2 CollectiveBcastRecv
            CollectiveBcastRecvV2 CollectiveBcastSend CollectiveBcastSendV2 CollectiveGather CollectiveGatherV2
            CollectiveInitializeCommunicator CollectivePermute CollectiveReduce CollectiveReduceScatterV2
            CollectiveReduceV2 CollectiveReduceV3
            """;

    private static final Map<String, Risk> RISKS = Stream.of(
                    Map.entry(READING, Risk.READS_FILES),
                    Map.entry(WRITING, Risk.WRITES_FILES),
                    Map.entry(RUNNING, Risk.RUNS_CODE),
                    Map.entry(CONNECTING, Risk.USES_NETWORK))
            .flatMap(list ->
                    Arrays.stream(list.getKey().strip().split("\\s+")).map(op -> Map.entry(op, list.getValue())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Do so only where an attribute says so. */
    private static final Set<String> SOMETIMES =
            Set.of("PrintV2", "FixedUnigramCandidateSampler", "DecodeProtoV2", "EncodeProto");

    private RiskyOps() {}

    /** Every operation that is, or can be, risky. */
    static Set<String> names() {
        return Stream.concat(RISKS.keySet().stream(), SOMETIMES.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What a node could do beside computing. */
    static Optional<Risk> of(NodeDef node) {
        return switch (node.getOp()) {
            case "PrintV2" -> risk(text(node, "output_stream").startsWith("file:"), Risk.WRITES_FILES);
            case "FixedUnigramCandidateSampler" ->
                risk(!text(node, "vocab_file").isEmpty(), Risk.READS_FILES);
            case "DecodeProtoV2", "EncodeProto" -> {
                String descriptor = text(node, "descriptor_source");
                boolean inside =
                        descriptor.isEmpty() || descriptor.equals("local://") || descriptor.startsWith("bytes://");
                yield risk(!inside, Risk.READS_FILES);
            }
            default -> Optional.ofNullable(RISKS.get(node.getOp()));
        };
    }

    private static Optional<Risk> risk(boolean risky, Risk risk) {
        return risky ? Optional.of(risk) : Optional.empty();
    }

    private static String text(NodeDef node, String attribute) {
        return node.containsAttr(attribute)
                ? node.getAttrOrThrow(attribute).getS().toStringUtf8()
                : "";
    }
}
