using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Html;

public class HtmlContentString : IHtmlContent
{
    public HtmlContentString(string value) { throw null!; }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => throw null!;
}
