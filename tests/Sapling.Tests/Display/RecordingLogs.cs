using Microsoft.Extensions.Logging;

namespace Sapling.Tests.Display;

/// <summary>Keeps what is logged as an error.</summary>
internal sealed class RecordingLogs : ILoggerProvider, ILogger
{
    public List<string> Errors { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error)
        {
            lock (Errors)
            {
                Errors.Add(formatter(state, exception));
            }
        }
    }
}
