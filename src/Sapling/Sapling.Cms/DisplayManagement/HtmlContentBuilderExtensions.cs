using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Html;

public static class HtmlContentBuilderExtensions
{
    public static HtmlContentBuilder AppendSeparatedValue(this HtmlContentBuilder builder, string value) => throw null!;

    public static HtmlContentBuilder AppendWhitespace(this HtmlContentBuilder builder) => throw null!;

    public static HtmlContentBuilder AppendHyphen(this HtmlContentBuilder builder) => throw null!;

    public static HtmlContentBuilder AppendSeparatedValues(this HtmlContentBuilder builder, IList<string> values) => throw null!;
}
