namespace OrchardCore.DisplayManagement.Razor;

public abstract class RazorPage : RazorPage<object>
{
}
