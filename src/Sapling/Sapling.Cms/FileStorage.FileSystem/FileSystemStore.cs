using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace OrchardCore.FileStorage.FileSystem;

/// <summary>A file store in a folder of the server.</summary>
public class FileSystemStore : IFileStore
{
    private const int _bufferSize = 64 * 1024;
    private const string _partialSuffix = ".partial";

    private readonly string _root;
    private readonly string _rootPrefix;
    private readonly ILogger<FileSystemStore> _logger;

    public FileSystemStore(string fileSystemPath, ILogger<FileSystemStore> logger)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(fileSystemPath));
        _rootPrefix = _root + Path.DirectorySeparatorChar;
        _logger = logger;
    }

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path)
    {
        var file = new FileInfo(GetPhysicalPath(path));
        return Task.FromResult<IFileStoreEntry?>(file.Exists ? ToEntry(file) : null);
    }

    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path)
    {
        var directory = new DirectoryInfo(GetPhysicalPath(path));
        return Task.FromResult<IFileStoreEntry?>(directory.Exists ? ToEntry(directory) : null);
    }

    public IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
        => Enumerate(new DirectoryInfo(GetPhysicalPath(path)), includeSubDirectories);

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var directory = new DirectoryInfo(GetPhysicalPath(path));
        if (directory.Exists)
        {
            return Task.FromResult(false);
        }

        Guard(directory.Create, path);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        var file = new FileInfo(GetPhysicalPath(path));
        if (!file.Exists)
        {
            return Task.FromResult(false);
        }

        Guard(file.Delete, path);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var directory = new DirectoryInfo(GetPhysicalPath(path));
        if (directory.FullName == _root)
        {
            throw new FileStoreException("The root of the file store cannot be deleted.");
        }

        if (!directory.Exists)
        {
            return Task.FromResult(false);
        }

        Guard(() => directory.Delete(recursive: true), path);
        return Task.FromResult(true);
    }

    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (source, destination) = (GetExistingFile(oldPath), GetFreePath(newPath));
        Guard(() => File.Move(source, destination), newPath);
        return Task.CompletedTask;
    }

    public Task CopyFileAsync(string srcPath, string dstPath)
    {
        var (source, destination) = (GetExistingFile(srcPath), GetFreePath(dstPath));
        Guard(() => File.Copy(source, destination), dstPath);
        return Task.CompletedTask;
    }

    public Task<Stream> GetFileStreamAsync(string path)
    {
        var physicalPath = GetExistingFile(path);
        return Task.FromResult<Stream>(new FileStream(
            physicalPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, _bufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan));
    }

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => GetFileStreamAsync(fileStoreEntry.Path);

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var physicalPath = GetPhysicalPath(path);
        if (Directory.Exists(physicalPath))
        {
            throw new FileStoreException($"'{path}' is a directory.");
        }

        if (!overwrite && File.Exists(physicalPath))
        {
            throw new ExistsFileStoreException($"The file '{path}' exists already.");
        }

        // Readers see the old file or the whole new one: it is written beside its place and moved there at the end.
        var partialPath = $"{physicalPath}.{Guid.NewGuid():N}{_partialSuffix}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(physicalPath)!);
            await using (var output = new FileStream(partialPath, FileMode.CreateNew, FileAccess.Write, FileShare.None, _bufferSize, FileOptions.Asynchronous))
            {
                await inputStream.CopyToAsync(output, _bufferSize);
                await output.FlushAsync();
                output.Flush(flushToDisk: true);
            }

            File.Move(partialPath, physicalPath, overwrite);
            return this.NormalizePath(path);
        }
        catch (IOException exception) when (!overwrite && File.Exists(physicalPath))
        {
            throw new ExistsFileStoreException($"The file '{path}' exists already.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _logger.LogError(exception, "The file {Path} could not be written.", path);
            throw new FileStoreException($"The file '{path}' could not be written.", exception);
        }
        finally
        {
            if (File.Exists(partialPath))
            {
                File.Delete(partialPath);
            }
        }
    }

    public Task<long?> GetPermittedStorageAsync() => Task.FromResult<long?>(null);

    private async IAsyncEnumerable<IFileStoreEntry> Enumerate(DirectoryInfo directory, bool recursive, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        if (!directory.Exists)
        {
            yield break;
        }

        var options = recursive ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        foreach (var info in directory.EnumerateFileSystemInfos("*", options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!info.Name.EndsWith(_partialSuffix, StringComparison.Ordinal))
            {
                yield return ToEntry(info);
            }
        }
    }

    private FileSystemStoreEntry ToEntry(FileSystemInfo info)
        => new(Path.GetRelativePath(_root, info.FullName).Replace(Path.DirectorySeparatorChar, '/') is var path && path == "." ? string.Empty : path, info);

    /// <summary>The one gate to the disk: what would leave the root, or could mean something to the file system, is refused.</summary>
    private string GetPhysicalPath(string? path)
    {
        var normalized = this.NormalizePath(path);
        if (normalized.Contains('\0') || normalized.Contains(':') || normalized.Split('/').Any(segment => segment is ".." or "."))
        {
            throw new FileStoreException("The path is not valid in this file store.");
        }

        var physicalPath = Path.GetFullPath(Path.Join(_root, normalized));
        if (physicalPath != _root && !physicalPath.StartsWith(_rootPrefix, StringComparison.Ordinal))
        {
            throw new FileStoreException("The path is not valid in this file store.");
        }

        return physicalPath;
    }

    private string GetExistingFile(string path)
        => GetPhysicalPath(path) is var physicalPath && File.Exists(physicalPath)
            ? physicalPath
            : throw new FileStoreException($"There is no file '{path}'.");

    private string GetFreePath(string path)
    {
        var physicalPath = GetPhysicalPath(path);
        if (File.Exists(physicalPath) || Directory.Exists(physicalPath))
        {
            throw new ExistsFileStoreException($"The file '{path}' exists already.");
        }

        Guard(() => Directory.CreateDirectory(Path.GetDirectoryName(physicalPath)!), path);
        return physicalPath;
    }

    private static void Guard(Action action, string path)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileStoreException($"'{path}' could not be changed.", exception);
        }
    }
}
