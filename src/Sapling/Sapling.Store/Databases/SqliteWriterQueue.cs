using System.Collections.Concurrent;

namespace Sapling.Store.Databases;

/// <summary>The turns of the writers of one file, shared by all stores of the process that use the file.</summary>
internal sealed class SqliteWriterQueue
{
    private static readonly ConcurrentDictionary<string, SqliteWriterQueue> _queues = new(StringComparer.Ordinal);
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _turn = new(1, 1);

    public static SqliteWriterQueue For(string dataSource)
        => dataSource.Length == 0 || dataSource == ":memory:"
            ? new SqliteWriterQueue()
            : _queues.GetOrAdd(Path.GetFullPath(dataSource), _ => new SqliteWriterQueue());

    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        if (!await _turn.WaitAsync(_longestWait, cancellation))
        {
            throw new TimeoutException(
                $"Another session has been writing to the database for {_longestWait.TotalSeconds} seconds. "
                + "A session that has flushed must save its changes before another one, opened within it, can write.");
        }

        return new Turn(_turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private int _over;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _over, 1) == 0)
            {
                turn.Release();
            }
        }
    }
}
