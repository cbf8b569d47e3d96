using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.FileProviders;

public class ContentFileInfo : IFileInfo
{
    public ContentFileInfo(string name, string content) { throw null!; }

    public bool Exists { get; }

    public long Length { get; }

    public string PhysicalPath { get; } = default!;

    public string Name { get; } = default!;

    public DateTimeOffset LastModified { get; } = default!;

    public bool IsDirectory { get; }

    public Stream CreateReadStream() => throw null!;
}
