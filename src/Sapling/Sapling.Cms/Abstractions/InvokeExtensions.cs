using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

/// <summary>Calls event handlers, each on its own: one that throws is logged and the others are called nevertheless.</summary>
public static class InvokeExtensions
{
    public static void Invoke<TEvents>(this IEnumerable<TEvents> events, Action<TEvents> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                dispatch(sink);
            }
            catch (Exception exception)
            {
                Log(exception, logger, sink);
            }
        }
    }

    public static void Invoke<TEvents, T1>(this IEnumerable<TEvents> events, Action<TEvents, T1> dispatch, T1 arg1, ILogger logger) =>
        events.Invoke(sink => dispatch(sink, arg1), logger);

    public static async Task InvokeAsync<TEvents>(this IEnumerable<TEvents> events, Func<TEvents, Task> dispatch, ILogger logger)
    {
        foreach (var sink in events)
        {
            try
            {
                await dispatch(sink);
            }
            catch (Exception exception)
            {
                Log(exception, logger, sink);
            }
        }
    }

    public static Task InvokeAsync<TEvents, T1>(this IEnumerable<TEvents> events, Func<TEvents, T1, Task> dispatch, T1 arg1, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1), logger);

    public static Task InvokeAsync<TEvents, T1, T2>(this IEnumerable<TEvents> events, Func<TEvents, T1, T2, Task> dispatch, T1 arg1, T2 arg2, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1, arg2), logger);

    public static Task InvokeAsync<TEvents, T1, T2, T3>(
        this IEnumerable<TEvents> events, Func<TEvents, T1, T2, T3, Task> dispatch, T1 arg1, T2 arg2, T3 arg3, ILogger logger) =>
        events.InvokeAsync(sink => dispatch(sink, arg1, arg2, arg3), logger);

    private static void Log<TEvents>(Exception exception, ILogger logger, TEvents sink) =>
        logger.LogError(exception, "The event handler '{Handler}' of '{Events}' failed.", sink?.GetType().FullName, typeof(TEvents).Name);
}
