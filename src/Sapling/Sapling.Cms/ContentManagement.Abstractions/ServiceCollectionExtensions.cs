using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

public static partial class ServiceCollectionExtensions
{
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services) where TContentPart : ContentPart => throw null!;

    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType) => throw null!;

    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services) where TContentField : ContentField => throw null!;

    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType) => throw null!;

    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler => throw null!;

    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType) => throw null!;

    public static ContentPartOptionBuilder RemoveHandler<TContentPartHandler>(this ContentPartOptionBuilder builder) where TContentPartHandler : class, IContentPartHandler => throw null!;

    public static ContentPartOptionBuilder RemoveHandler(this ContentPartOptionBuilder builder, Type handlerType) => throw null!;

    public static ContentFieldOptionBuilder AddHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder) where TContentFieldHandler : class, IContentFieldHandler => throw null!;

    public static ContentFieldOptionBuilder AddHandler(this ContentFieldOptionBuilder builder, Type handlerType) => throw null!;

    public static ContentFieldOptionBuilder RemoveHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder) where TContentFieldHandler : class, IContentFieldHandler => throw null!;

    public static ContentFieldOptionBuilder RemoveHandler(this ContentFieldOptionBuilder builder, Type handlerType) => throw null!;
}
