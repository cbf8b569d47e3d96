namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public static class ContentPartServiceCollectionExtensions
{
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver => throw null!;

    public static ContentPartOptionBuilder UseDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType) => throw null!;

    public static ContentPartOptionBuilder RemoveDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver => throw null!;

    public static ContentPartOptionBuilder RemoveDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType) => throw null!;

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver => throw null!;

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType) => throw null!;

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate) where TContentPartDisplayDriver : class, IContentPartDisplayDriver => throw null!;

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string, bool> predicate) => throw null!;

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver => throw null!;

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType) => throw null!;

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string, bool> predicate) where TContentPartDisplayDriver : class, IContentPartDisplayDriver => throw null!;

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string, bool> predicate) => throw null!;
}
