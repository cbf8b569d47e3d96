using System.Collections.Concurrent;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Sapling.Cms.Locking;

/// <summary>Named locks within this process.</summary>
internal sealed class LocalLock : IDistributedLock, ILocalLock
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new();

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = default)
    {
        var semaphore = Get(key);
        await semaphore.WaitAsync();
        return new Locker(semaphore, expiration);
    }

    public async Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = default)
    {
        var semaphore = Get(key);
        return await semaphore.WaitAsync(timeout) ? (new Locker(semaphore, expiration), true) : (new Locker(null, null), false);
    }

    public Task<bool> IsLockAcquiredAsync(string key) =>
        Task.FromResult(_locks.TryGetValue(key, out var semaphore) && semaphore.CurrentCount == 0);

    private SemaphoreSlim Get(string key) => _locks.GetOrAdd(key, _ => new SemaphoreSlim(1, 1));

    private sealed class Locker : ILocker
    {
        private readonly Timer? _expiration;
        private SemaphoreSlim? _semaphore;

        public Locker(SemaphoreSlim? semaphore, TimeSpan? expiration)
        {
            _semaphore = semaphore;
            if (expiration is { } time && time > TimeSpan.Zero && time != TimeSpan.MaxValue)
            {
                _expiration = new Timer(_ => Release(), null, time, Timeout.InfiniteTimeSpan);
            }
        }

        public void Dispose() => Release();

        public ValueTask DisposeAsync()
        {
            Release();
            return default;
        }

        private void Release()
        {
            Interlocked.Exchange(ref _semaphore, null)?.Release();
            _expiration?.Dispose();
        }
    }
}
