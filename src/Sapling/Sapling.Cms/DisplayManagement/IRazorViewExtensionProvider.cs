namespace OrchardCore.DisplayManagement.Razor;

public interface IRazorViewExtensionProvider
{
    string ViewExtension { get; }
}
