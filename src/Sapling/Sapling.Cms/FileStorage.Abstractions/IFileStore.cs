namespace OrchardCore.FileStorage;

/// <summary>
/// Files under paths with forward slashes that are relative to the store's root. A path that would leave the root is
/// refused with a <see cref="FileStoreException"/>.
/// </summary>
public interface IFileStore
{
    /// <summary>The file, or null if there is none.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>The directory, or null if there is none.</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>False if it exists already.</summary>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>False if there is no such file.</summary>
    Task<bool> TryDeleteFileAsync(string path);

    /// <summary>False if there is no such directory; the root itself cannot be deleted.</summary>
    Task<bool> TryDeleteDirectoryAsync(string path);

    Task MoveFileAsync(string oldPath, string newPath);

    Task CopyFileAsync(string srcPath, string dstPath);

    /// <summary>Opens the file for reading; a missing one is a <see cref="FileStoreException"/>.</summary>
    Task<Stream> GetFileStreamAsync(string path);

    /// <inheritdoc cref="GetFileStreamAsync(string)"/>
    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    /// <summary>
    /// Writes a file, whole or not at all, and returns its path. Without <paramref name="overwrite"/> an existing one is
    /// an <see cref="ExistsFileStoreException"/>.
    /// </summary>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);

    /// <summary>How many bytes may yet be stored, or null if nothing limits it.</summary>
    Task<long?> GetPermittedStorageAsync() => Task.FromResult<long?>(null);
}
