using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

/// <summary>
/// Compiles a shape method to a binding. Its parameters are the shape, services of rendering (by their types),
/// and for the rest the shape's properties by name.
/// </summary>
internal static class ShapeMethod
{
    public static Func<DisplayContext, Task<IHtmlContent>> Compile(Type type, MethodInfo method)
    {
        var context = Expression.Parameter(typeof(DisplayContext), "context");
        var arguments = method.GetParameters().Select(parameter => Argument(context, parameter));
        var instance = method.IsStatic ? null : Call(nameof(Service), type, context);
        Expression call = Expression.Call(instance, method, arguments);
        var result = method.ReturnType;
        if (result.IsGenericType && result.GetGenericTypeDefinition() == typeof(Task<>))
        {
            call = result == typeof(Task<IHtmlContent>) ? call : Call(nameof(AwaitAsync), result.GetGenericArguments()[0], call);
        }
        else
        {
            call = Expression.Call(typeof(ShapeMethod), nameof(ToTask), null, Expression.Convert(call, typeof(object)));
        }

        return Expression.Lambda<Func<DisplayContext, Task<IHtmlContent>>>(call, context).Compile();
    }

    private static Expression Argument(ParameterExpression context, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(DisplayContext))
        {
            return context;
        }

        if (string.Equals(parameter.Name, "shape", StringComparison.OrdinalIgnoreCase))
        {
            return Expression.Convert(Expression.Property(context, nameof(DisplayContext.Value)), type);
        }

        if (type == typeof(IDisplayHelper))
        {
            return Expression.Property(context, nameof(DisplayContext.DisplayHelper));
        }

        if (type == typeof(IServiceProvider))
        {
            return Expression.Property(context, nameof(DisplayContext.ServiceProvider));
        }

        if (type == typeof(IHtmlHelper))
        {
            return Expression.Call(typeof(ShapeMethod), nameof(HtmlHelper), null, context);
        }

        return type == typeof(IShapeFactory)
            ? Call(nameof(Service), type, context)
            : Call(nameof(Property), type, context, Expression.Constant(parameter.Name));
    }

    private static MethodCallExpression Call(string name, Type type, params Expression[] arguments) =>
        Expression.Call(typeof(ShapeMethod), name, [type], arguments);

    private static T Service<T>(DisplayContext context) where T : notnull => context.ServiceProvider.GetRequiredService<T>();

    private static T? Property<T>(DisplayContext context, string name)
    {
        // A parameter is written in camel case, a property mostly not.
        var value = PropertyAccessors.Read(context.Value, char.ToUpperInvariant(name[0]) + name[1..]) ?? PropertyAccessors.Read(context.Value, name);
        if (value is T typed)
        {
            return typed;
        }

        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return value is IConvertible && typeof(IConvertible).IsAssignableFrom(type)
            ? (T)Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture)
            : default;
    }

    private static IHtmlHelper HtmlHelper(DisplayContext context)
    {
        var helper = context.ServiceProvider.GetRequiredService<IHtmlHelper>();
        if (helper is IViewContextAware aware && context.ServiceProvider.GetRequiredService<ViewContextAccessor>().ViewContext is { } viewContext)
        {
            aware.Contextualize(viewContext);
        }

        return helper;
    }

    private static async Task<IHtmlContent> AwaitAsync<T>(Task<T> task) => ToHtml(await task);

    private static Task<IHtmlContent> ToTask(object? result) => Task.FromResult(ToHtml(result));

    private static IHtmlContent ToHtml(object? result) => result switch
    {
        null => HtmlString.Empty,
        IHtmlContent html => html,
        _ => new HtmlContentString(result.ToString() ?? string.Empty),
    };
}
