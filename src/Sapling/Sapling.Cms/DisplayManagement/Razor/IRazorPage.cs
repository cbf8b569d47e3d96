namespace OrchardCore.DisplayManagement.Razor;

public interface IRazorPage
{
    /// <summary>The name of the layout's template: <c>Layout</c> or an alternate of it, such as <c>Layout__Login</c>.</summary>
    string ViewLayout { get; set; }
}
