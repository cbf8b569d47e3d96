using Microsoft.Extensions.FileProviders;

namespace Sapling.Cms.Modules;

internal sealed class EmbeddedFolder(string name) : IFileInfo
{
    public bool Exists => true;

    public bool IsDirectory => true;

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public long Length => -1;

    public string Name => name;

    public string? PhysicalPath => null;

    public Stream CreateReadStream() => throw new InvalidOperationException($"'{name}' is a folder.");
}
