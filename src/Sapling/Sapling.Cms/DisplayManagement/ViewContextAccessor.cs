using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

/// <summary>Knows the view context of the template that is being rendered; null outside of rendering.</summary>
public class ViewContextAccessor
{
    public ViewContext? ViewContext { get; set; }
}
