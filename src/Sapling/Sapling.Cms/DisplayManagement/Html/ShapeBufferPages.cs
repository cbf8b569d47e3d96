using System.Buffers;

namespace OrchardCore.DisplayManagement.Html;

/// <summary>The memory that a request's shapes write to: pooled pages, given back when the request's services are disposed.</summary>
internal sealed class ShapeBufferPages : IDisposable
{
    private const int PageLength = 8 * 1024;

    private readonly List<char[]> _pages = new(4);
    private char[] _page = [];
    private int _used;

    /// <summary>Copies as much as fits into the current page, and tells where it is.</summary>
    public (char[] Page, int Offset, int Length) Copy(ReadOnlySpan<char> text)
    {
        if (_used == _page.Length)
        {
            _page = ArrayPool<char>.Shared.Rent(PageLength);
            _pages.Add(_page);
            _used = 0;
        }

        var length = Math.Min(text.Length, _page.Length - _used);
        text[..length].CopyTo(_page.AsSpan(_used));
        var offset = _used;
        _used += length;
        return (_page, offset, length);
    }

    public void Dispose()
    {
        foreach (var page in _pages)
        {
            ArrayPool<char>.Shared.Return(page);
        }

        _pages.Clear();
        _page = [];
        _used = 0;
    }
}
