using System.Globalization;
using Fluid;

namespace Sapling.Tests.Liquid;

/// <summary>Renders templates with the same small world of values.</summary>
internal static class Template
{
    public static readonly FluidParser Parser = new(new FluidParserOptions { AllowLiquidTag = true });

    public static string Render(string template, object? model = null, Action<TemplateContext>? configure = null)
    {
        var context = Context(model);
        configure?.Invoke(context);
        return Parser.Parse(template).Render(context, NullEncoder.Default);
    }

    public static TemplateContext Context(object? model = null, TemplateOptions? options = null)
    {
        options ??= Options();
        var context = model is null ? new TemplateContext(options) : new TemplateContext(model, options);
        context.SetValue("name", "Ana");
        context.SetValue("fruits", new[] { "apples", "oranges", "peaches", "plums" });
        context.SetValue("numbers", new[] { 5, 3, 9 });
        context.SetValue("page", new Dictionary<string, object?> { ["title"] = "Grinders", ["tags"] = new[] { "a", "b" }, ["empty"] = Array.Empty<string>() });
        context.SetValue("products", new object[]
        {
            new Dictionary<string, object?> { ["title"] = "Vacuum", ["type"] = "electric", ["price"] = 30, ["available"] = true },
            new Dictionary<string, object?> { ["title"] = "Spatula", ["type"] = "kitchen", ["price"] = 5, ["available"] = false },
            new Dictionary<string, object?> { ["title"] = "Garlic press", ["type"] = "kitchen", ["price"] = 12, ["available"] = true },
        });
        return context;
    }

    public static TemplateOptions Options() => new()
    {
        CultureInfo = CultureInfo.InvariantCulture,
        TimeZone = TimeZoneInfo.Utc,
        Now = () => new DateTimeOffset(2026, 3, 7, 14, 5, 9, TimeSpan.Zero),
        MemberAccessStrategy = new UnsafeMemberAccessStrategy(),
    };
}
