using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>The addresses that the controllers of the suite and of the admin take posted forms at, read from their attributes.</summary>
public static partial class PostRoutes
{
    // Named by the host's options and not by an attribute.
    private static readonly Dictionary<string, string> _conventional = new()
    {
        ["Sapling.Admin.Users.AccountController.Login"] = "/Login",
        ["Sapling.Admin.Users.AccountController.LogOff"] = "/Users/LogOff",
        ["Sapling.Admin.Setup.SetupController.IndexPost"] = "/",
    };

    /// <summary>One address for each route, with values that the demo site knows where it does not matter which.</summary>
    public static IReadOnlyList<string> Addresses { get; } = [.. Assemblies().SelectMany(assembly => assembly.GetTypes()).SelectMany(Actions).Distinct()];

    private static IEnumerable<Assembly> Assemblies() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
        .Where(file => Path.GetFileName(file) is "Sapling.Admin.dll" || Path.GetFileName(file).StartsWith("OrchardPortal.", StringComparison.Ordinal))
        .Select(Assembly.LoadFrom);

    private static IEnumerable<string> Actions(Type type) => typeof(ControllerBase).IsAssignableFrom(type)
        ? type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetCustomAttributes<HttpPostAttribute>().Any()).Select(method => Address(type, method))
        : [];

    private static string Address(Type type, MethodInfo method)
    {
        var template = method.GetCustomAttributes().OfType<IRouteTemplateProvider>().Select(route => route.Template).FirstOrDefault(text => text is not null)
            ?? Admin(method) ?? Admin(type)
            ?? type.GetCustomAttributes().OfType<IRouteTemplateProvider>().Select(route => route.Template).FirstOrDefault(text => text is not null)
            ?? _conventional.GetValueOrDefault($"{type.FullName}.{method.Name}")
            ?? throw new InvalidOperationException($"It is not known at which address {type.FullName}.{method.Name} is.");
        var action = method.GetCustomAttribute<ActionNameAttribute>()?.Name ?? method.Name;
        return Parameter().Replace(template, match => Value(match.Groups[1].Value, action));
    }

    private static string? Admin(MemberInfo member) => member.GetCustomAttributes().Where(attribute => attribute.GetType().Name == "AdminAttribute")
        .Select(attribute => (string?)attribute.GetType().GetProperty("Template")!.GetValue(attribute)).FirstOrDefault(text => text is not null) is { } template
            ? "/admin/" + template
            : null;

    private static string Value(string parameter, string action) => parameter switch
    {
        "action" => action,
        "slug" => "tickets",
        "number" => "1029",
        "groupId" => "general",
        "contentItemId" => "4companycafecentral0000001",
        _ => "4useranaribeiro00000000010",
    };

    // {number:long}, {id?}, {slug:constraint}
    [GeneratedRegex(@"\{([A-Za-z]+)[^}]*\}")]
    private static partial Regex Parameter();
}
