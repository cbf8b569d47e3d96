using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public static class ContentPartServiceCollectionExtensions
{
    /// <summary>Lets the driver show and edit the part, in every display mode and editor.</summary>
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.UseDisplayDriver(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder UseDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => builder.ForDisplayMode(partDisplayDriverType, static _ => true).ForEditor(partDisplayDriverType, static _ => true);

    public static ContentPartOptionBuilder RemoveDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.RemoveDisplayDriver(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder RemoveDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
    {
        builder.Services.Configure<ContentDisplayOptions>(options => options.Part(builder.ContentPartType).Remove(partDisplayDriverType));
        return builder;
    }

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => builder.ForDisplayMode(partDisplayDriverType, static _ => true);

    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate) where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TContentPartDisplayDriver), predicate);

    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate)
    {
        builder.Services.TryAddScoped(partDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Part(builder.ContentPartType).ForDisplayMode(partDisplayDriverType, predicate));
        return builder;
    }

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder) where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TContentPartDisplayDriver));

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => builder.ForEditor(partDisplayDriverType, static _ => true);

    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate) where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TContentPartDisplayDriver), predicate);

    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate)
    {
        builder.Services.TryAddScoped(partDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Part(builder.ContentPartType).ForEditor(partDisplayDriverType, predicate));
        return builder;
    }
}
