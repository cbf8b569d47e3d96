using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape table of the request's theme: looked up once a request, although every shape asks.</summary>
internal sealed class CurrentShapeTable(IThemeManager themeManager, IShapeTableManager shapeTableManager)
{
    private ShapeTable? _table;

    public ValueTask<ShapeTable> GetAsync() => _table is { } table ? new(table) : FindAsync();

    private async ValueTask<ShapeTable> FindAsync() => _table = await themeManager.GetShapeTableAsync(shapeTableManager);
}
