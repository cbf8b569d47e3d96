using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Html;

/// <summary>
/// What a template writes to, and the HTML it results in. Literal text and the HTML of inner shapes are kept by reference,
/// characters go to the request's pages: a page is put together without copying until it goes out.
/// Written by one thread, and to be used within its request.
/// </summary>
internal sealed class ShapeBuffer(ShapeBufferPages pages) : TextWriter, IHtmlContent
{
    // Below this length copying a text costs less than a part of its own.
    private const int MinimumReference = 24;

    private readonly List<Part> _parts = new(8);

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value)
    {
        if (value is null || value.Length == 0)
        {
            return;
        }

        if (value.Length >= MinimumReference)
        {
            _parts.Add(new(value, 0, value.Length));
        }
        else
        {
            Write(value.AsSpan());
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var (page, offset, length) = pages.Copy(buffer);
            if (_parts.Count > 0 && _parts[^1] is var last && ReferenceEquals(last.Content, page) && last.Offset + last.Length == offset)
            {
                _parts[^1] = last with { Length = last.Length + length };
            }
            else
            {
                _parts.Add(new(page, offset, length));
            }

            buffer = buffer[length..];
        }
    }

    /// <summary>Adds HTML by reference.</summary>
    public void Write(IHtmlContent? html)
    {
        if (html is not null && !ReferenceEquals(html, HtmlString.Empty))
        {
            _parts.Add(new(html, 0, 0));
        }
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is ShapeBuffer outer)
        {
            outer.Write((IHtmlContent)this);
            return;
        }

        foreach (var part in _parts)
        {
            switch (part.Content)
            {
                case string text:
                    writer.Write(text);
                    break;
                case char[] page:
                    writer.Write(page, part.Offset, part.Length);
                    break;
                default:
                    ((IHtmlContent)part.Content).WriteTo(writer, encoder);
                    break;
            }
        }
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private readonly record struct Part(object Content, int Offset, int Length);
}
