using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>Text between tags. White space is trimmed once, at the first rendering, as the options ask.</summary>
public sealed class TextSpanStatement : Statement
{
    private readonly string _text;
    private string? _buffer;

    public TextSpanStatement(string text) => _text = text;

    public bool StripLeft { get; set; }

    public bool StripRight { get; set; }

    public bool NextIsTag { get; set; }

    public bool NextIsOutput { get; set; }

    public bool PreviousIsTag { get; set; }

    public bool PreviousIsOutput { get; set; }

    public string Buffer => _buffer ?? _text;

    public void PrepareBuffer(TemplateOptions options)
    {
        if (_buffer is not null)
        {
            return;
        }

        var trimming = options.Trimming;
        var left = StripLeft
            || (PreviousIsTag && trimming.HasFlag(TrimmingFlags.TagRight))
            || (PreviousIsOutput && trimming.HasFlag(TrimmingFlags.OutputRight));
        var right = StripRight
            || (NextIsTag && trimming.HasFlag(TrimmingFlags.TagLeft))
            || (NextIsOutput && trimming.HasFlag(TrimmingFlags.OutputLeft));

        var start = left ? FirstKept(options.Greedy) : 0;
        var end = right ? LastKept(start, options.Greedy) : _text.Length;
        _buffer = start == 0 && end == _text.Length ? _text : _text[start..end];
    }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (_buffer is null)
        {
            PrepareBuffer(context.Options);
        }

        var text = _buffer!;
        context.AddOutput(text.Length);
        var task = OutputText.WriteAsync(writer, text);
        return task.IsCompletedSuccessfully ? default : AwaitedAsync(task);

        static async ValueTask<Completion> AwaitedAsync(ValueTask task)
        {
            await task;
            return Completion.Normal;
        }
    }

    private int FirstKept(bool greedy)
    {
        var start = 0;
        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            start++;
            if (!greedy && _text[start - 1] == '\n')
            {
                break;
            }
        }

        return start;
    }

    private int LastKept(int start, bool greedy)
    {
        var end = _text.Length;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            if (!greedy && _text[end - 1] == '\n')
            {
                break;
            }

            end--;
        }

        return end;
    }
}
