using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Html;

/// <summary>Plain text, encoded when it is written.</summary>
public class HtmlContentString(string value) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (!string.IsNullOrEmpty(value))
        {
            encoder.Encode(writer, value);
        }
    }
}
