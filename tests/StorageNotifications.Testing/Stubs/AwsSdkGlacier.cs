// The types of AWSSDK.Glacier that concern notifications. AWSSDK_V3 selects the older major version.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Glacier.Model;
using Amazon.Runtime;
#if AWSSDK_V3
using OptionalBoolean = System.Boolean;
using OptionalInt64 = System.Int64;
using OptionalDateTime = System.DateTime;
using Amazon.Runtime.Internal.Auth;
#else
using OptionalBoolean = System.Nullable<System.Boolean>;
using OptionalInt64 = System.Nullable<System.Int64>;
using OptionalDateTime = System.Nullable<System.DateTime>;
using Amazon.Runtime.Endpoints;
#endif

#if AWSSDK_V3
[assembly: System.Reflection.AssemblyVersion("3.3.0.0")]
#else
[assembly: System.Reflection.AssemblyVersion("4.0.0.0")]
#endif

namespace Amazon.Glacier
{
    public interface IAmazonGlacier : IAmazonService, IDisposable
    {
        Task<SetVaultNotificationsResponse> SetVaultNotificationsAsync(
            SetVaultNotificationsRequest request, CancellationToken cancellationToken = default);

        Task<GetVaultNotificationsResponse> GetVaultNotificationsAsync(
            GetVaultNotificationsRequest request, CancellationToken cancellationToken = default);

        Task<DeleteVaultNotificationsResponse> DeleteVaultNotificationsAsync(
            DeleteVaultNotificationsRequest request, CancellationToken cancellationToken = default);

        Task<InitiateJobResponse> InitiateJobAsync(InitiateJobRequest request, CancellationToken cancellationToken = default);

        Task<DescribeJobResponse> DescribeJobAsync(DescribeJobRequest request, CancellationToken cancellationToken = default);

        Task<ListJobsResponse> ListJobsAsync(ListJobsRequest request, CancellationToken cancellationToken = default);

        Task<GetJobOutputResponse> GetJobOutputAsync(GetJobOutputRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonGlacierClient : AmazonServiceClient, IAmazonGlacier
    {
        public AmazonGlacierClient() : this(new AmazonGlacierConfig()) { }
        public AmazonGlacierClient(RegionEndpoint region) : this() { }
        public AmazonGlacierClient(AmazonGlacierConfig config) : this((AWSCredentials)null, config) { }
        public AmazonGlacierClient(AWSCredentials credentials) : this(credentials, new AmazonGlacierConfig()) { }
        public AmazonGlacierClient(AWSCredentials credentials, RegionEndpoint region) : this(credentials) { }
        public AmazonGlacierClient(AWSCredentials credentials, AmazonGlacierConfig clientConfig) : base(credentials, clientConfig) { }
        public AmazonGlacierClient(string awsAccessKeyId, string awsSecretAccessKey) : this() { }
        public AmazonGlacierClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) : this() { }
        public AmazonGlacierClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonGlacierConfig clientConfig) : this() { }

        public virtual Task<SetVaultNotificationsResponse> SetVaultNotificationsAsync(
            SetVaultNotificationsRequest request, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<GetVaultNotificationsResponse> GetVaultNotificationsAsync(
            GetVaultNotificationsRequest request, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<DeleteVaultNotificationsResponse> DeleteVaultNotificationsAsync(
            DeleteVaultNotificationsRequest request, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<InitiateJobResponse> InitiateJobAsync(
            InitiateJobRequest request, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<DescribeJobResponse> DescribeJobAsync(
            DescribeJobRequest request, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<ListJobsResponse> ListJobsAsync(
            ListJobsRequest request, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<GetJobOutputResponse> GetJobOutputAsync(
            GetJobOutputRequest request, CancellationToken cancellationToken = default) => throw null;

#if AWSSDK_V3
        protected override AbstractAWSSigner CreateSigner() => throw null;
#else
        static ClientConfig IAmazonService.CreateDefaultClientConfig() => throw null;
        static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials credentials, ClientConfig config) => throw null;
#endif
    }

    public class AmazonGlacierConfig : ClientConfig
    {
        public AmazonGlacierConfig() : base((Amazon.Runtime.Internal.IDefaultConfigurationProvider)null) { }
        public override string RegionEndpointServiceName => throw null;
        public override string ServiceVersion => throw null;
        public override string UserAgent => throw null;
#if !AWSSDK_V3
        public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw null;
#endif
    }

    public class StatusCode : ConstantClass
    {
        public static readonly StatusCode Failed = new StatusCode("Failed");
        public static readonly StatusCode InProgress = new StatusCode("InProgress");
        public static readonly StatusCode Succeeded = new StatusCode("Succeeded");

        public StatusCode(string value) : base(value) { }
        public static StatusCode FindValue(string value) => FindValue<StatusCode>(value);
        public static implicit operator StatusCode(string value) => FindValue(value);
    }

    public class ActionCode : ConstantClass
    {
        public static readonly ActionCode ArchiveRetrieval = new ActionCode("ArchiveRetrieval");
        public static readonly ActionCode InventoryRetrieval = new ActionCode("InventoryRetrieval");
        public static readonly ActionCode Select = new ActionCode("Select");

        public ActionCode(string value) : base(value) { }
        public static ActionCode FindValue(string value) => FindValue<ActionCode>(value);
        public static implicit operator ActionCode(string value) => FindValue(value);
    }

    public static class GlacierUtils
    {
        public const string JOB_STATUS_INPROGRESS = "InProgress";
        public const string JOB_STATUS_FAILED = "Failed";
        public const string JOB_STATUS_SUCCEEDED = "Succeeded";
    }
}

namespace Amazon.Glacier.Model
{
    public class AmazonGlacierRequest : AmazonWebServiceRequest { }

    public class VaultNotificationConfig
    {
        public VaultNotificationConfig() { }
        public VaultNotificationConfig(string snsTopic, List<string> events) { }
        public List<string> Events { get; set; }
        public string SNSTopic { get; set; }
    }

    public class SetVaultNotificationsRequest : AmazonGlacierRequest
    {
        public SetVaultNotificationsRequest() { }
        public SetVaultNotificationsRequest(string vaultName, VaultNotificationConfig vaultNotificationConfig) { }
        public SetVaultNotificationsRequest(string accountId, string vaultName, VaultNotificationConfig vaultNotificationConfig) { }
        public string AccountId { get; set; }
        public string VaultName { get; set; }
        public VaultNotificationConfig VaultNotificationConfig { get; set; }
    }

    public class SetVaultNotificationsResponse : AmazonWebServiceResponse { }

    public class GetVaultNotificationsRequest : AmazonGlacierRequest
    {
        public string AccountId { get; set; }
        public string VaultName { get; set; }
    }

    public class GetVaultNotificationsResponse : AmazonWebServiceResponse
    {
        public VaultNotificationConfig VaultNotificationConfig { get; set; }
    }

    public class DeleteVaultNotificationsRequest : AmazonGlacierRequest
    {
        public string AccountId { get; set; }
        public string VaultName { get; set; }
    }

    public class DeleteVaultNotificationsResponse : AmazonWebServiceResponse { }

    public class JobParameters
    {
        public JobParameters() { }
        public JobParameters(string format, string type, string archiveId, string description) { }
        public string ArchiveId { get; set; }
        public string Description { get; set; }
        public string Format { get; set; }
        public string SNSTopic { get; set; }
        public string Tier { get; set; }
        public string Type { get; set; }
    }

    public class InitiateJobRequest : AmazonGlacierRequest
    {
        public InitiateJobRequest() { }
        public InitiateJobRequest(string vaultName, JobParameters jobParameters) { }
        public InitiateJobRequest(string accountId, string vaultName, JobParameters jobParameters) { }
        public string AccountId { get; set; }
        public JobParameters JobParameters { get; set; }
        public string VaultName { get; set; }
    }

    public class InitiateJobResponse : AmazonWebServiceResponse
    {
        public string JobId { get; set; }
    }

    public class DescribeJobRequest : AmazonGlacierRequest
    {
        public string AccountId { get; set; }
        public string JobId { get; set; }
        public string VaultName { get; set; }
    }

    public class DescribeJobResponse : AmazonWebServiceResponse
    {
        public ActionCode Action { get; set; }
        public OptionalInt64 ArchiveSizeInBytes { get; set; }
        public OptionalBoolean Completed { get; set; }
        public OptionalDateTime CompletionDate { get; set; }
        public OptionalDateTime CreationDate { get; set; }
        public OptionalInt64 InventorySizeInBytes { get; set; }
        public string SNSTopic { get; set; }
        public StatusCode StatusCode { get; set; }
        public string VaultARN { get; set; }
    }

    public class ListJobsRequest : AmazonGlacierRequest
    {
        public string AccountId { get; set; }
        public string VaultName { get; set; }
    }

    public class ListJobsResponse : AmazonWebServiceResponse
    {
        public List<GlacierJobDescription> JobList { get; set; }
    }

    public class GlacierJobDescription
    {
        public ActionCode Action { get; set; }
        public OptionalInt64 ArchiveSizeInBytes { get; set; }
        public OptionalBoolean Completed { get; set; }
        public OptionalDateTime CompletionDate { get; set; }
        public OptionalDateTime CreationDate { get; set; }
        public OptionalInt64 InventorySizeInBytes { get; set; }
        public string SNSTopic { get; set; }
        public StatusCode StatusCode { get; set; }
        public string VaultARN { get; set; }
    }

    public class GetJobOutputRequest : AmazonGlacierRequest
    {
        public string AccountId { get; set; }
        public string JobId { get; set; }
        public string VaultName { get; set; }
    }

    public class GetJobOutputResponse : AmazonWebServiceResponse
    {
        public System.IO.Stream Body { get; set; }
    }
}

namespace Amazon.Glacier.Transfer
{
    public class InitiateArchiveRetrievalOptions
    {
        public string AccountId { get; set; }
        public string SNSTopic { get; set; }
    }

    public class ArchiveTransferManager : IDisposable
    {
        public ArchiveTransferManager(RegionEndpoint region) { }
        public ArchiveTransferManager(IAmazonGlacier glacier) { }
        public ArchiveTransferManager(AWSCredentials credentials, RegionEndpoint region) { }
        public ArchiveTransferManager(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) { }
        public void Dispose() { }

        public Task<string> InitiateArchiveRetrievalJobAsync(
            string vaultName, string archiveId, InitiateArchiveRetrievalOptions options) => throw null;
    }
}
