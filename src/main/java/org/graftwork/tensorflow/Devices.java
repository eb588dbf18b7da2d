// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graftwork.tensorflow.ComputeDevice.Kind;
import org.tensorflow.internal.c_api.TF_DeviceList;
import org.tensorflow.internal.c_api.TF_Graph;
import org.tensorflow.internal.c_api.TF_Session;
import org.tensorflow.internal.c_api.TF_SessionOptions;
import org.tensorflow.internal.c_api.TF_Status;
import org.tensorflow.internal.c_api.global.tensorflow;

/** Finds out what TensorFlow computes on. */
public final class Devices {

    private Devices() {}

    /** The GPU where TensorFlow has one, else the CPU with the reason. */
    public static ComputeDevice find() {
        NativeTensorFlow.load();
        long gpus = types().stream().filter("GPU"::equals).count();
        if (gpus > 0) {
            return new ComputeDevice(Kind.GPU, gpus == 1 ? "GPU" : gpus + " GPUs", "");
        }
        int cores = Runtime.getRuntime().availableProcessors();
        return new ComputeDevice(Kind.CPU, "CPU, " + cores + (cores == 1 ? " core" : " cores"), noGpu().orElse(""));
    }

    private static Optional<String> noGpu() {
        boolean card = Files.exists(Path.of("/dev/nvidia0"));
        boolean gpuBuild = NativeTensorFlow.isGpuBuild();
        if (gpuBuild && !card) {
            return Optional.of("This build can use an NVIDIA GPU, but this machine shows none"
                    + " (no NVIDIA driver is loaded), so the CPU is used.");
        }
        if (gpuBuild) {
            return Optional.of("This machine has an NVIDIA GPU, but TensorFlow could not use it"
                    + " (the CUDA libraries are missing or do not fit the driver), so the CPU is used.");
        }
        return card
                ? Optional.of("This machine has an NVIDIA GPU, but this build of Graftwork is for the CPU;"
                        + " build it with -Pgpu to use the GPU.")
                : Optional.empty();
    }

    private static List<String> types() {
        TF_Status status = TF_Status.newStatus();
        TF_Session session =
                tensorflow.TF_NewSession(TF_Graph.newGraph(), TF_SessionOptions.newSessionOptions(), status);
        status.throwExceptionIfNotOK();
        TF_DeviceList devices = tensorflow.TF_SessionListDevices(session, status);
        status.throwExceptionIfNotOK();
        List<String> types = IntStream.range(0, tensorflow.TF_DeviceListCount(devices))
                .mapToObj(i -> tensorflow.TF_DeviceListType(devices, i, status).getString())
                .toList();
        tensorflow.TF_DeleteDeviceList(devices);
        tensorflow.TF_DeleteSession(session, status);
        return types;
    }
}
