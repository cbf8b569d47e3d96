using System.Text.Encodings.Web;

namespace Fluid;

/// <summary>Leaves text as it is, for templates that do not write markup.</summary>
public sealed class NullEncoder : TextEncoder
{
    private NullEncoder()
    {
    }

    public static NullEncoder Default { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 1;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => -1;

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        numberOfCharactersWritten = 0;
        return false;
    }

    public override bool WillEncode(int unicodeScalar) => false;
}
