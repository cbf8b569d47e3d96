namespace OrchardCore.DisplayManagement.Razor;

public interface IRazorPage
{
    string ViewLayout { get; set; }
}
