using System.Text;

namespace OrchardCore.Infrastructure.Html;

/// <summary>Encodes text for HTML with as few entities as are needed, so that what is encoded reads back the same.</summary>
internal static class HtmlText
{
    public static string Encode(string text)
    {
        var output = new StringBuilder(text.Length + 16);
        Append(output, text);
        return output.ToString();
    }

    public static void Append(StringBuilder output, string text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '&': output.Append("&amp;"); break;
                case '<': output.Append("&lt;"); break;
                case '>': output.Append("&gt;"); break;
                case '"': output.Append("&quot;"); break;
                case '`': output.Append("&#96;"); break;
                case '\u00A0': output.Append("&nbsp;"); break;
                case '\t' or '\n': output.Append(character); break;
                case '\r': output.Append('\n'); break;
                default:
                    // Control characters have no meaning in a page, but some in other programs that the text may reach.
                    if (!char.IsControl(character))
                    {
                        output.Append(character);
                    }

                    break;
            }
        }
    }
}
