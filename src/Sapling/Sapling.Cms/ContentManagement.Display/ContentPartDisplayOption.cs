namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentPartDisplayOption : ContentPartOptionBase
{
    private readonly List<ContentPartDisplayDriverOption> _display = [];
    private readonly List<ContentPartDisplayDriverOption> _editors = [];

    public ContentPartDisplayOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers => _display;

    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers => _editors;

    internal void ForDisplayMode(Type driver, Func<string?, bool> predicate) => Find(_display, driver).SetDisplayMode(predicate);

    internal void ForEditor(Type driver, Func<string?, bool> predicate) => Find(_editors, driver).SetEditor(predicate);

    internal void Remove(Type driver)
    {
        _display.RemoveAll(option => option.DisplayDriverType == driver);
        _editors.RemoveAll(option => option.DisplayDriverType == driver);
    }

    private static ContentPartDisplayDriverOption Find(List<ContentPartDisplayDriverOption> options, Type driver)
    {
        var option = options.Find(option => option.DisplayDriverType == driver);
        if (option is null)
        {
            option = new ContentPartDisplayDriverOption(driver);
            options.Add(option);
        }

        return option;
    }
}
