// The members of the MinIO client that provide notifications and take object keys. The package cannot be restored everywhere.
#nullable disable

namespace Minio.DataModel.Notification
{
    public class NotificationEvent
    {
        public string EventName { get; set; }

        public EventMeta S3 { get; set; }
    }

    public class EventMeta
    {
        public ObjectMeta ObjectMeta { get; set; }
    }

    public class ObjectMeta
    {
        public string Key { get; set; }

        public string Etag { get; set; }
    }
}

namespace Minio.DataModel.Args
{
    public abstract class ObjectArgs<T>
        where T : ObjectArgs<T>
    {
        public T WithObject(string obj) => (T)this;
    }

    public class GetObjectArgs : ObjectArgs<GetObjectArgs>
    {
    }

    public class RemoveObjectArgs : ObjectArgs<RemoveObjectArgs>
    {
    }
}
