namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentFieldDisplayOption : ContentFieldOptionBase
{
    private readonly List<ContentFieldDisplayDriverOption> _display = [];
    private readonly List<ContentFieldDisplayDriverOption> _editors = [];

    public ContentFieldDisplayOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers => _display;

    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers => _editors;

    internal void ForDisplayMode(Type driver, Func<string?, bool> predicate) => Find(_display, driver).SetDisplayMode(predicate);

    internal void ForEditor(Type driver, Func<string?, bool> predicate) => Find(_editors, driver).SetEditor(predicate);

    internal void Remove(Type driver)
    {
        _display.RemoveAll(option => option.DisplayDriverType == driver);
        _editors.RemoveAll(option => option.DisplayDriverType == driver);
    }

    private static ContentFieldDisplayDriverOption Find(List<ContentFieldDisplayDriverOption> options, Type driver)
    {
        var option = options.Find(option => option.DisplayDriverType == driver);
        if (option is null)
        {
            option = new ContentFieldDisplayDriverOption(driver);
            options.Add(option);
        }

        return option;
    }
}
