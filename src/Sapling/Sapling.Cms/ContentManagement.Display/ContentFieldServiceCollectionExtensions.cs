namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public static class ContentFieldServiceCollectionExtensions
{
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => throw null!;

    public static ContentFieldOptionBuilder UseDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) => throw null!;

    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => throw null!;

    public static ContentFieldOptionBuilder RemoveDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => throw null!;

    public static ContentFieldOptionBuilder RemoveDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) => throw null!;

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => throw null!;

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) => throw null!;

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => throw null!;

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string, bool> predicate) => throw null!;

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => throw null!;

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) => throw null!;

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver => throw null!;

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string, bool> predicate) => throw null!;
}
