using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

public sealed class ShapeBinding
{
    public string BindingName { get; set; } = default!;

    public string BindingSource { get; set; } = default!;

    public Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = default!;
}
