using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>Writes text without a state machine when the writer takes it at once, and never blocks when it does not.</summary>
internal static class OutputText
{
    public static ValueTask WriteAsync(TextWriter writer, string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        var task = writer.WriteAsync(text);
        return task.IsCompletedSuccessfully ? default : new ValueTask(task);
    }

    // Encode(string) hands back the same string when nothing needs encoding.
    public static ValueTask WriteEncodedAsync(TextWriter writer, TextEncoder encoder, string text) =>
        text.Length == 0 ? default : WriteAsync(writer, encoder.Encode(text));
}
