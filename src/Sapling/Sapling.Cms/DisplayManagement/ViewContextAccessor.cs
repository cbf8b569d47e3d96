using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

public class ViewContextAccessor
{
    public ViewContext ViewContext { get; set; } = default!;
}
