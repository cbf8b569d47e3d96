using System.Collections;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Sapling.Tests.Liquid;

/// <summary>Templates in memory, by path.</summary>
internal sealed class Files : IFileProvider, IEnumerable<KeyValuePair<string, string>>
{
    private readonly Dictionary<string, string> _texts = [];

    public int Reads { get; private set; }

    public DateTimeOffset LastModified { get; set; } = DateTimeOffset.UnixEpoch;

    public string this[string path]
    {
        set => _texts[path] = value;
    }

    public IFileInfo GetFileInfo(string subpath) =>
        _texts.TryGetValue(subpath, out var text) ? new Entry(this, subpath, text) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => new Token(this, LastModified);

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Entry(Files files, string name, string text) : IFileInfo
    {
        public bool Exists => true;

        public long Length => text.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => files.LastModified;

        public bool IsDirectory => false;

        public Stream CreateReadStream()
        {
            files.Reads++;
            return new MemoryStream(Encoding.UTF8.GetBytes(text));
        }
    }

    private sealed class Token(Files files, DateTimeOffset seen) : IChangeToken
    {
        public bool HasChanged => files.LastModified != seen;

        public bool ActiveChangeCallbacks => false;

        public IDisposable RegisterChangeCallback(Action<object?> callback, object? state) => throw new NotSupportedException();
    }
}
