using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Adds entries to a menu or below an entry.</summary>
public class NavigationBuilder
{
    private List<MenuItem> Contained { get; } = [];

    public async Task<NavigationBuilder> AddAsync(
        LocalizedString caption, string? position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var builder = Begin(caption, position, classes, priority);
        await itemBuilder(builder);
        Contained.AddRange(builder.Build());
        return this;
    }

    public NavigationBuilder Add(
        LocalizedString caption, string? position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var builder = Begin(caption, position, classes, priority);
        itemBuilder(builder);
        Contained.AddRange(builder.Build());
        return this;
    }

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null) =>
        AddAsync(caption, null, itemBuilder, classes);

    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null) =>
        AddAsync(NoText, null, itemBuilder, classes);

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null) =>
        Add(caption, null, itemBuilder, classes);

    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null) =>
        Add(NoText, null, itemBuilder, classes);

    public NavigationBuilder Add(LocalizedString caption, string? position, IEnumerable<string>? classes = null) =>
        Add(caption, position, static _ => { }, classes);

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = null) => Add(caption, null, static _ => { }, classes);

    public NavigationBuilder Remove(MenuItem item)
    {
        Contained.Remove(item);
        return this;
    }

    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        Contained.RemoveAll(match);
        return this;
    }

    public virtual List<MenuItem> Build() => Contained;

    private static LocalizedString NoText { get; } = new(string.Empty, string.Empty);

    private static NavigationItemBuilder Begin(LocalizedString caption, string? position, IEnumerable<string>? classes, int priority)
    {
        var builder = new NavigationItemBuilder().Caption(caption).Priority(priority);
        if (!string.IsNullOrEmpty(position))
        {
            builder.Position(position);
        }

        foreach (var cssClass in classes ?? [])
        {
            builder.AddClass(cssClass);
        }

        return builder;
    }
}
