using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Makes a controller or an action part of the admin: its address, its theme, and that it asks for the permission to enter.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    private static readonly object _key = typeof(AdminAttribute);

    /// <param name="template">The address below the admin's prefix; null for area, controller and action.</param>
    /// <param name="routeName">May contain <c>{area}</c>, <c>{controller}</c> and <c>{action}</c>.</param>
    public AdminAttribute(string? template = null, string? routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    public string? Template { get; set; }

    public string? RouteName { get; set; }

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }

    /// <summary>Makes the request one to the admin.</summary>
    public static void Apply(HttpContext context) => context.Items[_key] = _key;

    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(_key);
}
