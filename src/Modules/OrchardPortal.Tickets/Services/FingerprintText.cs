using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;

namespace OrchardPortal.Tickets.Services;

/// <summary>The values of a model, one after another, each told from its neighbours.</summary>
internal sealed class FingerprintText
{
    private readonly ArrayBufferWriter<char> _text = new(8 * 1024);

    public ReadOnlySpan<char> Written => _text.WrittenSpan;

    public void Clear() => _text.ResetWrittenCount();

    public void Add(string? text)
    {
        if (text is null)
        {
            _text.Write("\u0001");
        }
        else
        {
            Add(text.Length);
            _text.Write(text);
        }
    }

    public void Add(bool flag) => _text.Write(flag ? "\u0002" : "\u0003");

    public void Add(long number)
    {
        MemoryMarshal.Write(MemoryMarshal.AsBytes(_text.GetSpan(sizeof(long) / sizeof(char))), in number);
        _text.Advance(sizeof(long) / sizeof(char));
    }

    public void Add(DateTime time) => Add(time.Ticks);

    public void Add(object? value)
    {
        switch (value)
        {
            case null:
                _text.Write("\u0001");
                return;
            case string text:
                Add(text);
                return;
            case bool flag:
                Add(flag);
                return;
            case DateTime time:
                Add(time);
                return;
            case IConvertible:
                Add(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    _text.Write("\u0004");
                    Add(item);
                }

                _text.Write("\u0005");
                return;
            default:
                ModelFingerprint.Write(value, this);
                return;
        }
    }
}
