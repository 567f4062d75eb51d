export declare function installPeers(): void;
