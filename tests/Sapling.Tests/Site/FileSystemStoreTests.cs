using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.FileStorage;
using OrchardCore.FileStorage.FileSystem;

namespace Sapling.Tests.Site;

public sealed class FileSystemStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("file-store-");
    private readonly FileSystemStore _store;

    public FileSystemStoreTests()
    {
        _store = new FileSystemStore(Path.Join(_folder.FullName, "root"), NullLogger<FileSystemStore>.Instance);
        File.WriteAllText(Path.Join(_folder.FullName, "secret.txt"), "secret");
        Directory.CreateDirectory(Path.Join(_folder.FullName, "root-too"));
        File.WriteAllText(Path.Join(_folder.FullName, "root-too", "secret.txt"), "secret");
    }

    public static TheoryData<string> Escapes => new(
        "../secret.txt",
        "..\\secret.txt",
        "a/../../secret.txt",
        "a\\..\\..\\secret.txt",
        "../root-too/secret.txt",
        "./../secret.txt",
        "a/./../../secret.txt",
        "secret.txt\0.png",
        "C:\\Windows\\win.ini",
        "file:///etc/passwd");

    [Theory]
    [MemberData(nameof(Escapes))]
    public async Task No_path_leaves_the_root(string path)
    {
        await Assert.ThrowsAsync<FileStoreException>(() => _store.GetFileInfoAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.GetFileStreamAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.CreateFileFromStreamAsync(path, Content("x"), overwrite: true));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteFileAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteDirectoryAsync(path));
        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryCreateDirectoryAsync(path));
        Assert.Equal("secret", File.ReadAllText(Path.Join(_folder.FullName, "secret.txt")));
    }

    [Fact]
    public async Task An_absolute_path_is_one_within_the_root()
        => Assert.Null(await _store.GetFileInfoAsync("/etc/passwd"));

    [Fact]
    public async Task The_root_cannot_be_deleted()
    {
        await _store.CreateFileFromStreamAsync("a/b.txt", Content("x"));

        await Assert.ThrowsAsync<FileStoreException>(() => _store.TryDeleteDirectoryAsync(""));
        Assert.NotNull(await _store.GetFileInfoAsync("a/b.txt"));
    }

    [Fact]
    public async Task What_was_written_is_read()
    {
        var path = await _store.CreateFileFromStreamAsync("/2026/09\\note.txt", Content("hello"));

        var info = await _store.GetFileInfoAsync(path);
        Assert.NotNull(info);
        Assert.Equal(("2026/09/note.txt", "note.txt", "2026/09", 5L, false), (info.Path, info.Name, info.DirectoryPath, info.Length, info.IsDirectory));
        using var reader = new StreamReader(await _store.GetFileStreamAsync(info));
        Assert.Equal("hello", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_file_is_replaced_only_when_asked()
    {
        await _store.CreateFileFromStreamAsync("a.txt", Content("old"));

        await Assert.ThrowsAsync<ExistsFileStoreException>(() => _store.CreateFileFromStreamAsync("a.txt", Content("new")));
        await _store.CreateFileFromStreamAsync("a.txt", Content("new"), overwrite: true);
        using var reader = new StreamReader(await _store.GetFileStreamAsync("a.txt"));
        Assert.Equal("new", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<FileStoreException>(() => _store.CreateFileFromStreamAsync("a/b.txt", new BrokenStream()));

        Assert.Null(await _store.GetFileInfoAsync("a/b.txt"));
        Assert.Empty(Directory.GetFiles(_folder.FullName, "*.partial", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Moving_and_copying_do_not_overwrite()
    {
        await _store.CreateFileFromStreamAsync("a.txt", Content("a"));
        await _store.CreateFileFromStreamAsync("b.txt", Content("b"));

        await Assert.ThrowsAsync<ExistsFileStoreException>(() => _store.MoveFileAsync("a.txt", "b.txt"));
        await Assert.ThrowsAsync<ExistsFileStoreException>(() => _store.CopyFileAsync("a.txt", "b.txt"));
        await _store.CopyFileAsync("a.txt", "c/d.txt");
        await _store.MoveFileAsync("b.txt", "c/e.txt");

        var names = new List<string>();
        await foreach (var entry in _store.GetDirectoryContentAsync(null, includeSubDirectories: true))
        {
            names.Add(entry.Path);
        }

        Assert.Equal(["a.txt", "c", "c/d.txt", "c/e.txt"], names.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static MemoryStream Content(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
            => throw new IOException("The connection was lost.");
    }
}
