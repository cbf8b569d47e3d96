using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

public class NavigationBuilder
{
    public Task<NavigationBuilder> AddAsync(LocalizedString caption, string position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null, int priority = 0) => throw null!;

    public NavigationBuilder Add(LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null, int priority = 0) => throw null!;

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null) => throw null!;

    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null) => throw null!;

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null) => throw null!;

    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null) => throw null!;

    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string>? classes = null) => throw null!;

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = null) => throw null!;

    public NavigationBuilder Remove(MenuItem item) => throw null!;

    public NavigationBuilder Remove(Predicate<MenuItem> match) => throw null!;

    public virtual List<MenuItem> Build() => throw null!;
}
