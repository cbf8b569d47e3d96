using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

public class NotifyEntry : PropertyBasedNamedEnumerable
{
    public NotifyType Type { get; set; } = default!;

    public IHtmlContent Message { get; set; } = default!;

    public int? DismissalMilliseconds { get; set; }

    protected override int PropertyCount { get; }

    protected override IReadOnlyList<string> PropertyNames { get; } = default!;

    public string ToHtmlString(HtmlEncoder htmlEncoder) => throw null!;

    protected override object GetPropertyValue(int index) => throw null!;
}
