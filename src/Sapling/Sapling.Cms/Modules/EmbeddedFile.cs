using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Sapling.Cms.Modules;

internal sealed class EmbeddedFile(Assembly assembly, string resource, string name, DateTime modifiedUtc) : IFileInfo
{
    private long? _length;

    public bool Exists => true;

    public bool IsDirectory => false;

    public DateTimeOffset LastModified { get; } = new(modifiedUtc, TimeSpan.Zero);

    public long Length
    {
        get
        {
            if (_length is null)
            {
                using var stream = CreateReadStream();
                _length = stream.Length;
            }

            return _length.Value;
        }
    }

    public string Name => name;

    public string? PhysicalPath => null;

    public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)!;
}
