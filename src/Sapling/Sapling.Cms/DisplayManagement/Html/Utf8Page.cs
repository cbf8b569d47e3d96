using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OrchardCore.DisplayManagement.Html;

/// <summary>A page on its way out: what is written becomes UTF-8 at once, in pooled memory, and its length is known before it is sent.</summary>
internal sealed class Utf8Page : TextWriter
{
    private const int FirstLength = 32 * 1024;
    private const string Replacement = "\uFFFD";

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;
    private char? _highSurrogate;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>All that was written; valid until this is disposed.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        if (_highSurrogate is not null)
        {
            _highSurrogate = null;
            Write(Replacement);
        }

        return _bytes.AsMemory(0, _length);
    }

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_highSurrogate is { } high && !buffer.IsEmpty)
        {
            // The two halves of a character came in two pieces.
            _highSurrogate = null;
            var isPair = char.IsLowSurrogate(buffer[0]);
            Write(isPair ? [high, buffer[0]] : Replacement);
            buffer = isPair ? buffer[1..] : buffer;
        }

        while (!buffer.IsEmpty)
        {
            var status = Utf8.FromUtf16(buffer, _bytes.AsSpan(_length), out var read, out var written, replaceInvalidSequences: true, isFinalBlock: false);
            _length += written;
            buffer = buffer[read..];
            if (status == OperationStatus.NeedMoreData)
            {
                _highSurrogate = buffer[0];
                return;
            }

            if (status == OperationStatus.DestinationTooSmall)
            {
                Grow();
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            (_bytes, _length) = ([], 0);
        }

        base.Dispose(disposing);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
