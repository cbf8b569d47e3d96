using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>What a template wrote: pieces of text and the content of other shapes, none of it copied until it goes to the response.</summary>
public class ViewBufferTextWriterContent : TextWriter, IHtmlContent
{
    private readonly List<object> _pieces = new(16);

    public ViewBufferTextWriterContent(bool releaseOnWrite = true)
        : base(CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _pieces.Add(value);
        }
    }

    public override void Write(char value) => _pieces.Add(value.ToString());

    public override void Write(char[]? buffer) => Write(buffer.AsSpan());

    public override void Write(char[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > 0)
        {
            _pieces.Add(new string(buffer));
        }
    }

    public override void Write(StringBuilder? value) => Write(value?.ToString());

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char value)
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

    public override Task WriteAsync(StringBuilder? value, CancellationToken cancellationToken = default)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteLineAsync(string? value)
    {
        Write(value);
        Write(NewLine);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is ViewBufferTextWriterContent buffer)
        {
            buffer.Append(this);
            return;
        }

        foreach (var piece in _pieces)
        {
            if (piece is string text)
            {
                writer.Write(text);
            }
            else
            {
                ((IHtmlContent)piece).WriteTo(writer, encoder);
            }
        }
    }

    internal void Append(IHtmlContent content) => _pieces.Add(content);
}
