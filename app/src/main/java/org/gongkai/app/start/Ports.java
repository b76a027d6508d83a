package org.gongkai.app.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Whether the address and port are free, asked before anything is started: a refusal then comes at once. */
final class Ports {

    private static final int HIGHEST = 65_535;

    private Ports() {}

    /**
     * @param port 0 for any that is free
     * @throws StartFailure if the server could not listen there
     */
    static void check(String address, int port) {
        if (port < 0 || port > HIGHEST) {
            throw new StartFailure("端口应在 0 到 " + HIGHEST + " 之间，写的是 " + port + "。");
        }
        try (ServerSocket socket = new ServerSocket()) {
            // As the server itself: a port whose last connections are still being closed is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new StartFailure("监听的地址无法识别：" + address + "。请用 --address 写本机的一个 IP 地址。", e);
        } catch (BindException e) {
            throw new StartFailure(
                    "无法监听 " + address + " 的端口 " + port + "：端口已被占用，或者无权使用，或者不是本机的地址。"
                            + "请停止占用它的程序，或者用 --port 另选一个（--port 0 自动选择）。",
                    e);
        } catch (IOException e) {
            throw new StartFailure("无法监听 " + address + " 的端口 " + port + "：" + e.getMessage(), e);
        }
    }
}
