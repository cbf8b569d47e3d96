using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Extensions;

namespace OrchardCore.Navigation;

/// <summary>
/// A menu as shapes: <c>Navigation</c> holds <c>NavigationItem</c>s, each of which shows a <c>NavigationItemLink</c> and holds its own.
/// All of them have the menu's name as alternate: <c>NavigationItem-admin.cshtml</c>.
/// </summary>
internal sealed class NavigationShapes : ShapeTableProvider, IShapeAttributeProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Navigation")
            .OnDisplaying(static context =>
            {
                if (context.Shape.TryGetProperty<string>("MenuName", out var name))
                {
                    context.Shape.Metadata.Alternates.Add($"Navigation__{name}");
                }
            })
            .OnProcessing(static context => FillAsync(context.Shape, context.ServiceProvider));
        return ValueTask.CompletedTask;
    }

    [Shape]
    public static async Task<IHtmlContent> Navigation(IShape shape, IDisplayHelper displayAsync) => await ListAsync(shape, displayAsync);

    [Shape]
    public static async Task<IHtmlContent> NavigationItem(IShape shape, IDisplayHelper displayAsync, IShapeFactory shapeFactory)
    {
        var item = shape.GetTagBuilder("li");
        var link = await shapeFactory.CreateAsync("NavigationItemLink");
        foreach (var (name, value) in shape.Properties)
        {
            link.Properties[name] = value;
        }

        link.Metadata.Alternates.Add($"NavigationItemLink__{shape.GetProperty<string>("MenuName")}");
        item.InnerHtml.AppendHtml(await displayAsync.ShapeExecuteAsync(link));
        if (shape.Items.Count > 0)
        {
            item.InnerHtml.AppendHtml(await ListAsync(shape, displayAsync));
        }

        return item;
    }

    [Shape]
    public static IHtmlContent NavigationItemLink(IShape shape)
    {
        var href = shape.GetProperty<string>("Href");
        var link = new TagBuilder(href is null or "#" ? "span" : "a");
        link.InnerHtml.Append(shape.GetProperty("Text")?.ToString() ?? string.Empty);
        if (href is not (null or "#"))
        {
            link.Attributes["href"] = href;
        }

        if (shape.GetProperty<bool>("IsCurrent"))
        {
            link.Attributes["aria-current"] = "page";
        }

        return link;
    }

    private static async ValueTask<IHtmlContent> ListAsync(IShape shape, IDisplayHelper display)
    {
        var list = new TagBuilder("ul");
        foreach (var item in shape.Items)
        {
            list.InnerHtml.AppendHtml(await display.ShowAsync(item));
        }

        return list;
    }

    private static async Task FillAsync(IShape navigation, IServiceProvider services)
    {
        var name = navigation.GetProperty("MenuName", string.Empty);
        var context = services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        if (context is null || name.Length == 0 || navigation.Items.Count > 0)
        {
            return;
        }

        var items = (await services.GetRequiredService<INavigationManager>().BuildMenuAsync(name, await context.GetActionContextAsync())).ToList();
        var current = CurrentItem.Find(items, context.Request);
        await AddAsync(navigation, items, 1);

        async ValueTask AddAsync(IShape parent, IEnumerable<MenuItem> entries, int level)
        {
            var factory = services.GetRequiredService<IShapeFactory>();
            foreach (var entry in entries)
            {
                var item = await factory.CreateAsync("NavigationItem");
                item.Id = entry.Id;
                item.Metadata.Alternates.Add($"NavigationItem__level__{level}");
                item.Metadata.Alternates.Add($"NavigationItem__{name}");
                item.Metadata.Alternates.Add($"NavigationItem__{name}__level__{level}");
                item.Properties["MenuName"] = name;
                item.Properties["Text"] = entry.Text.Value;
                item.Properties["Href"] = entry.Href;
                item.Properties["Target"] = entry.Target;
                item.Properties["Level"] = level;
                item.Properties["Item"] = entry;
                item.Properties["IsCurrent"] = ReferenceEquals(entry, current);
                item.Properties["Selected"] = CurrentItem.IsIn(entry, current);
                foreach (var cssClass in entry.Classes)
                {
                    item.Classes.Add(cssClass);
                }

                await AddAsync(item, entry.Items, level + 1);
                await parent.AddAsync(item, entry.Position);
            }
        }
    }
}
