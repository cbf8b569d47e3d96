namespace OrchardCore.FileStorage.FileSystem;

/// <summary>A file or directory as it was when it was looked up.</summary>
public class FileSystemStoreEntry : IFileStoreEntry
{
    internal FileSystemStoreEntry(string path, FileSystemInfo info)
    {
        Path = path;
        Name = path.Length == 0 ? string.Empty : path[(path.LastIndexOf('/') + 1)..];
        DirectoryPath = path.LastIndexOf('/') is > 0 and var end ? path[..end] : string.Empty;
        LastModifiedUtc = info.LastWriteTimeUtc;
        Length = info is FileInfo file ? file.Length : 0;
        IsDirectory = info is DirectoryInfo;
    }

    public string Path { get; }

    public string Name { get; }

    public string DirectoryPath { get; }

    public DateTime LastModifiedUtc { get; }

    public long Length { get; }

    public bool IsDirectory { get; }
}
