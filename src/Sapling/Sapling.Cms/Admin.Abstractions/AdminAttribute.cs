using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    public AdminAttribute(string? template = null, string? routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    public string Template { get; set; } = default!;

    public string RouteName { get; set; } = default!;

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next) => throw null!;

    public static void Apply(HttpContext context) => throw null!;

    public static bool IsApplied(HttpContext context) => throw null!;
}
